import type { ModelConfig } from '#config';
import { passagesOf, type CompanyProfile, type DocumentInput, type Proposed } from '#engine';
import { askModel } from '#proposer';

/** Asks a model what it finds in a document. What goes wrong on the way is said on stderr and stops nothing. */
export async function askFor(input: DocumentInput, profile: CompanyProfile, model: ModelConfig): Promise<Proposed> {
  const proposed = await askModel(passagesOf(input, profile), model);
  if (proposed.problem !== null) {
    process.stderr.write(
      `wordkept: The model ${proposed.by} was of little or no use: ${proposed.problem}.\n  What the rules read stands.\n`,
    );
  }
  return proposed;
}
