import { applyDecorators } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import { plainToInstance } from 'class-transformer';
import { EXPORT_FORMATS, EXPORT_OF } from '#contracts';
import type { ExportQuery } from '#usecases';
import { requestValidation } from '../edge/validation.js';
import {
  ClaimListRequest,
  ComparisonRequest,
  DueListRequest,
  ObservationListRequest,
  StatementListRequest,
  VerdictListRequest,
} from './lists.request.js';
import { OneWordOf } from './rules.js';

class WhatRequest {
  @OneWordOf(EXPORT_OF, 'Which view.', true) readonly of!: ExportQuery['of'];
  @OneWordOf(EXPORT_FORMATS, 'How it is written.', true) readonly format!: ExportQuery['format'];
}

/** Each view is filtered as its list is. */
const FILTERS = {
  claims: ClaimListRequest,
  statements: StatementListRequest,
  observations: ObservationListRequest,
  verdicts: VerdictListRequest,
  due: DueListRequest,
  comparison: ComparisonRequest,
} as const;

const validation = requestValidation();

/**
 * What is asked for, with the filters that its list takes and no others; an export has all pages, so `cursor` and `limit`
 * are refused. Throws `invalid_request` that names every field at fault.
 */
export async function exportQuery(query: Readonly<Record<string, unknown>>, base: string): Promise<ExportQuery> {
  const { of, format, ...filters } = query;
  const what = await validated(WhatRequest, { of, format });
  const paged = Object.fromEntries(['cursor', 'limit'].filter((name) => name in filters).map((name) => [name, '']));
  if (Object.keys(paged).length > 0) await validated(WhatRequest, { ...what, ...paged });
  const filter = await validated<object>(FILTERS[what.of], filters);
  return { ...what, base, filter } as ExportQuery;
}

function validated<T extends object>(Request: new () => T, given: object): Promise<T> {
  const clean = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return validation.transform(plainToInstance(Object, clean), { type: 'query', metatype: Request });
}

/** Filters of all views: which of them a view takes, its list says. */
const NAMES =
  'company metric segment kind lifecycle result checkability reviewed document lang modality speaker statedBy claim until yearAgo from to windowFrom windowTo horizonFrom horizonTo q sort asOf recordedBefore';

/** Publishes what `exportQuery` reads. */
export function ExportQueryParameters(): MethodDecorator {
  const filters = NAMES.split(' ').map((name) =>
    ApiQuery({ name, required: false, type: String, description: `As in the list that is exported.` }),
  );
  return applyDecorators(
    ApiQuery({ name: 'of', required: true, enum: EXPORT_OF, description: 'Which view.' }),
    ApiQuery({ name: 'format', required: true, enum: EXPORT_FORMATS, description: 'How it is written.' }),
    ...filters,
  );
}
