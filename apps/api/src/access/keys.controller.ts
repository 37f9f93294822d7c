import { Body, Controller, Delete, Get, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { KeepKeys } from '#usecases';
import { Decide, Make, Read } from '../openapi/answers.js';
import { KeyCreationRequest } from '../requests/access.request.js';
import { IdRequest } from '../requests/ids.request.js';
import { CreatedKeySchema, KeyPage, KeySchema } from '../schemas/index.js';
import { wholeList } from '../whole-list.js';
import { Needs } from './needs.js';

@ApiTags('keys')
@Controller('keys')
export class KeysController {
  constructor(private readonly keys: KeepKeys) {}

  @Post()
  @Needs('admin')
  @Make('Make a key', 'The answer is the one time that the key is shown.', CreatedKeySchema)
  async createKey(
    @Body() request: KeyCreationRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CreatedKeySchema> {
    const made = await this.keys.create(request);
    void reply.header('location', `/v1/keys/${made.id}`).header('cache-control', 'no-store');
    return made;
  }

  @Get()
  @Needs('admin')
  @Read('List keys, revoked and expired ones too', KeyPage)
  async listKeys(): Promise<KeyPage> {
    return wholeList(await this.keys.list());
  }

  @Delete(':id')
  @Needs('admin')
  @Decide('Revoke a key', 'It opens nothing any more, within five seconds, and its sessions end.', KeySchema)
  revokeKey(@Param() { id }: IdRequest): Promise<KeySchema> {
    return this.keys.revoke(id);
  }
}
