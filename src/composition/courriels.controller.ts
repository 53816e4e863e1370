import { Controller, Get, Req, Res, type Type } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { AttrapeCourriels } from '../diffusion/attrape-courriels.js';
import { pageCourriels } from '../diffusion/page-courriels.js';
import { OuvertHorsProduction } from '../identite/acces.js';

const MONTRES = 200;

/** `GET /dev/courriels`: what the in-process catcher received, JSON when asked. Mounted only where the catcher runs. */
export function controleurCourriels(attrape: AttrapeCourriels): Type {
  @Controller('dev/courriels')
  @ApiExcludeController()
  class CourrielsController {
    @Get()
    @OuvertHorsProduction()
    async montrer(@Req() requete: Request, @Res() reponse: Response): Promise<void> {
      const [total, elements] = [await attrape.compter(), await attrape.lister(MONTRES)];
      if (requete.accepts(['html', 'json']) === 'json') reponse.json({ total, elements });
      else reponse.type('html').send(pageCourriels(total, elements));
    }
  }
  return CourrielsController;
}
