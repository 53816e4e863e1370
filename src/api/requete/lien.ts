import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Requete } from './requete.js';

/** Parameter: the correlation id of the request. */
export const Correlation = createParamDecorator(
  (_: unknown, contexte: ExecutionContext): string =>
    contexte.switchToHttp().getRequest<Requete>().correlation,
);
