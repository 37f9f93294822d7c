/** The embedded database cannot do what was asked; `advice` says what a person can do about it. */
export class EmbeddedFault extends Error {
  constructor(
    message: string,
    readonly advice: string,
  ) {
    super(message);
    this.name = 'EmbeddedFault';
  }
}

/** Another live process holds the folder. */
export class FolderInUse extends EmbeddedFault {
  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(`${folder} is in use by process ${pid}.`, `Stop that process, or set WORDKEPT_DATA_DIR to another folder.`);
    this.name = 'FolderInUse';
  }
}
