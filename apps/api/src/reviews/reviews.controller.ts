import { Body, Controller, Get, Headers, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { ReviewView } from '#contracts';
import { ReviewClaims, reviewVersion } from '#usecases';
import { seenVersions } from '../edge/seen-versions.js';
import { Read, ReadOne, RecordDecision } from '../openapi/answers.js';
import { IdRequest } from '../requests/ids.request.js';
import {
  ReviewListRequest,
  ReviewProgressRequest,
  ReviewRequest,
  UndoReviewRequest,
} from '../requests/review.request.js';
import { ReviewPage, ReviewProgressSchema, ReviewSchema } from '../schemas/index.js';

@ApiTags('reviews')
@Controller('reviews')
export class ReviewsController {
  constructor(private readonly reviews: ReviewClaims) {}

  @Get()
  @Read('List what people decided, with what was undone', ReviewPage)
  listReviews(@Query() filter: ReviewListRequest): Promise<ReviewPage> {
    return this.reviews.list(filter);
  }

  @Get('progress')
  @Read('How many claims people have decided on, and who did', ReviewProgressSchema)
  getReviewProgress(@Query() filter: ReviewProgressRequest): Promise<ReviewProgressSchema> {
    return this.reviews.progress(filter);
  }

  @Get(':id')
  @ReadOne('One review', ReviewSchema)
  async getReview(@Param() { id }: IdRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<ReviewSchema> {
    const review = await this.reviews.review(id);
    void reply.header('etag', `"${reviewVersion(review)}.${review.state}"`);
    return review;
  }

  @Post()
  @RecordDecision(
    'Confirm, correct, reject, merge, split or overrule',
    'Stands above what the rules say; both stay. `If-Match` is the ETag of the claim.',
    ReviewSchema,
  )
  async decide(
    @Body() request: ReviewRequest,
    @Headers('if-match') match: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReviewSchema> {
    return made(await this.reviews.decide(request, seenVersions(match, `GET /v1/claims/${request.claim}`)), reply);
  }

  @Post(':id/undo')
  @RecordDecision(
    'Take a review back',
    'A record of its own, which can be undone too. `If-Match` is the ETag of the review.',
    ReviewSchema,
  )
  async undoReview(
    @Param() { id }: IdRequest,
    @Body() request: UndoReviewRequest,
    @Headers('if-match') match: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReviewSchema> {
    // How the ledger places it, after the dot, is no part of what is undone.
    const seen = seenVersions(match, `GET /v1/reviews/${id}`).map((tag) => tag.split('.')[0] ?? '');
    return made(await this.reviews.undo(id, request, seen), reply);
  }
}

function made(review: ReviewView, reply: FastifyReply): ReviewSchema {
  void reply.header('location', `/v1/reviews/${review.id}`);
  return review;
}
