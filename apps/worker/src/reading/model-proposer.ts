import type { ModelConfig } from '#config';
import type { Passages, Proposed } from '#engine';
import { askModel, type Limits } from '#proposer';
import { Proposer } from '#usecases';
import { Logger } from '@nestjs/common';

/** The model that the settings name, as the use cases know it; what goes wrong is logged and stops no reading. */
export class ModelProposer extends Proposer {
  override readonly name: string;

  constructor(
    private readonly model: ModelConfig,
    private readonly limits: Partial<Limits> = {},
  ) {
    super();
    this.name = model.name;
  }

  override async propose(passages: Passages): Promise<Proposed> {
    const proposed = await askModel(passages, this.model, this.limits);
    if (proposed.problem !== null) new Logger('Model').warn(`${this.name}: ${proposed.problem}`);
    return proposed;
  }
}
