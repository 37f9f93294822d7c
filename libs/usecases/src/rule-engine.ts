import { alertsOf, buildLedger, compareLedger, extract, passagesOf } from '#engine';
import { Injectable } from '@nestjs/common';
import { Engine } from './ports/index.js';

/** Raised whenever the rules read or judge differently: runs of two versions stand side by side. */
const ENGINE_VERSION = '4';

@Injectable()
export class RuleEngine extends Engine {
  override readonly version: string = ENGINE_VERSION;
  override readonly extract: Engine['extract'] = extract;
  override readonly passagesOf: Engine['passagesOf'] = passagesOf;
  override readonly buildLedger: Engine['buildLedger'] = buildLedger;
  override readonly alertsOf: Engine['alertsOf'] = alertsOf;
  override readonly compare: Engine['compare'] = compareLedger;
}
