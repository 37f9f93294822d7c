import { Injectable } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import { ALERT_TYPES, NOTICE_TYPES, type AlertType, type NoticeType } from '#contracts';
import { alertSchema } from './alert-schema.js';

/** What each type of event tells, in a sentence. */
export const ALERT_TITLES: Readonly<Record<AlertType | NoticeType, string>> = {
  'wordkept.claim.initiated': 'Something was promised for the first time.',
  'wordkept.claim.reiterated': 'It was said again.',
  'wordkept.claim.revised': 'Figure, date, scope or unit of it changed.',
  'wordkept.claim.hinted': 'It was hinted up or down, without a new figure.',
  'wordkept.claim.withdrawn': 'It was taken back.',
  'wordkept.claim.unmentioned': 'A covered quarter did not speak of it.',
  'wordkept.claim.due_soon': 'Its window is about to end.',
  'wordkept.claim.due': 'Its window has ended.',
  'wordkept.verdict.changed': 'It is judged otherwise than before.',
  'wordkept.document.failed': 'A document could not be read.',
  'wordkept.endpoint.test': 'Somebody tries whether an endpoint takes webhooks.',
  'wordkept.endpoint.disabled': 'An endpoint gets no more webhooks.',
  'wordkept.deliveries.held': 'More than a limit allows was held back.',
};

/** Of alerts, and of what webhooks and mail tell of themselves. */
export const EVENT_TYPES = [...ALERT_TYPES, ...NOTICE_TYPES];

/** The schemas of the events, from the description of the API that they are part of. */
@Injectable()
export class AlertSchemas {
  private describe: () => OpenAPIObject = () => {
    throw new Error('The API has not been described.');
  };
  private known: ReadonlyMap<string, object> | undefined;

  /** Says where the description comes from, once the API has all its routes. */
  describedBy(describe: () => OpenAPIObject): void {
    this.describe = describe;
  }

  /** The schema of a type of event; undefined where there is no such type. */
  of(type: string): object | undefined {
    this.known ??= this.make();
    return this.known.get(type);
  }

  private make(): ReadonlyMap<string, object> {
    const schemas = this.describe().components?.schemas ?? {};
    return new Map(EVENT_TYPES.map((type) => [type, alertSchema(type, ALERT_TITLES[type], schemas)]));
  }
}
