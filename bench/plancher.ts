import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { Body, Controller, Inject, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';

/**
 * The floor: what the same HTTP stack and the same database do when a POST inserts one row and nothing else.
 * Run as `node dist/bench/plancher.js <port>` with DATABASE_URL; says `pret` over IPC.
 */
@Controller('plancher')
class PlancherController {
  constructor(@Inject(pg.Pool) private readonly base: pg.Pool) {}

  @Post()
  async inserer(@Body() corps: object): Promise<{ id: string }> {
    const id = randomUUID();
    await this.base.query({
      name: 'plancher',
      text: 'INSERT INTO plancher (id, contenu) VALUES ($1, $2)',
      values: [id, JSON.stringify(corps)],
    });
    return { id };
  }
}

const base = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });

@Module({ controllers: [PlancherController], providers: [{ provide: pg.Pool, useValue: base }] })
class PlancherModule {}

await base.query('CREATE TABLE IF NOT EXISTS plancher (id uuid PRIMARY KEY, contenu text NOT NULL)');
const application = await NestFactory.create(PlancherModule, { logger: false });
await application.listen(Number(process.argv[2]), '127.0.0.1');
process.send?.('pret');
process.on('disconnect', () => process.exit(0));
