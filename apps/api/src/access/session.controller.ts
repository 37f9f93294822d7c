import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { KeepSessions, type Principal } from '#usecases';
import { Make, Read } from '../openapi/answers.js';
import { SessionRequest } from '../requests/access.request.js';
import { SessionSchema } from '../schemas/index.js';
import { refused } from './admit.js';
import { Needs } from './needs.js';
import { clearSessionCookie, sessionToken, setSessionCookie } from './session-cookie.js';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(private readonly sessions: KeepSessions) {}

  @Post()
  @Needs('nobody')
  @Make('Sign the page in with a key', 'Sets a cookie that scripts cannot read, for twelve hours.', SessionSchema)
  async beginSession(
    @Body() { key }: SessionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionSchema> {
    const begun = await this.sessions.begin(key);
    if (typeof begun === 'string') throw refused(begun, reply);
    const { token, principal } = begun;
    void reply.header('cache-control', 'no-store');
    setSessionCookie(reply, token, principal.expiresAt ?? new Date(0));
    return sessionOf(principal);
  }

  @Get()
  @Needs('anybody')
  @Read('Who asks, and what they may do', SessionSchema)
  getSession(@Req() { principal }: FastifyRequest): SessionSchema {
    return sessionOf(principal as Principal);
  }

  @Delete()
  @HttpCode(204)
  @Needs('anybody')
  @ApiOperation({ summary: 'Sign the page out' })
  @ApiResponse({ status: 204, description: 'The session has ended, if there was one.' })
  async endSession(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const token = sessionToken(request);
    if (token !== undefined) await this.sessions.end(token);
    clearSessionCookie(reply);
  }
}

function sessionOf({ actor, scopes, expiresAt }: Principal): SessionSchema {
  const auth = actor.key === null ? 'open' : 'keys';
  return { auth, name: actor.name, scopes, expiresAt: expiresAt?.toISOString() ?? null };
}
