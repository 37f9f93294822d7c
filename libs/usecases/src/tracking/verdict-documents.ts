import type { VerdictNaming } from '#contracts';

/** The same verdict with every document named as `name` says. */
export function renamed<From, To>(verdict: VerdictNaming<From>, name: (document: From) => To): VerdictNaming<To> {
  const { progress, inputs, ...rest } = verdict;
  const again = <Part extends { readonly document: From }>(part: Part) => ({ ...part, document: name(part.document) });
  return {
    ...rest,
    progress: progress && progress.map((pace) => ({ ...pace, unconfirmed: pace.unconfirmed.map(again) })),
    ...(inputs && {
      inputs: { statement: again(inputs.statement), observations: inputs.observations.map(again) },
    }),
  };
}
