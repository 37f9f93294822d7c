import { Problem } from '#engine';

/** The file, or what is in it, is larger than a limit allows. */
export function tooLarge(what: string, most: string): Problem {
  return new Problem('too_large', `${what}; at most ${most} can be taken in.`, 'Send one call or note at a time.');
}

/** The file is of a kind that holds no transcript, or that is not read here. */
export function notReadHere(what: string, advice: string): Problem {
  return new Problem('binary_file', `The file is ${what}.`, advice);
}

/** The file says of itself that it is of a kind that is read, and is broken. */
export function broken(what: string, advice = 'Open it in its own program, save it anew, and send that.'): Problem {
  return new Problem('unreadable_file', what, advice);
}

export function noText(what: string, advice: string): Problem {
  return new Problem('empty_document', what, advice);
}

export const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;
