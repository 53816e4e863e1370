import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { OpenAPIObject } from '@nestjs/swagger';
import { ModuleApi } from '../application.js';
import { creerDocument } from './document.js';

/** The document without the service: nothing is instantiated, so that it needs neither base nor Temporal. */
export async function apercevoirDocument(controleurs: readonly Type[]): Promise<OpenAPIObject> {
  const options = { preview: true, logger: false, abortOnError: false } as const;
  return creerDocument(await NestFactory.create(ModuleApi.avec(null, controleurs), options), false);
}
