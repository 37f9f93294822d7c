/** The files that were dropped, those within folders too. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<readonly File[]> {
  const entries = [...items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const loose = [...files];
  if (!entries.some(({ isDirectory }) => isDirectory)) return visible(loose);
  return visible((await Promise.all(entries.map(filesIn))).flat());
}

/** Without what systems lay into folders for themselves. */
export function visible(files: readonly File[]): readonly File[] {
  return files.filter(({ name }) => !name.startsWith('.') && name !== 'Thumbs.db');
}

async function filesIn(entry: FileSystemEntry): Promise<readonly File[]> {
  if (entry.isFile) return [await new Promise<File>((take, fail) => (entry as FileSystemFileEntry).file(take, fail))];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: FileSystemEntry[] = [];
  // A reader gives at most a hundred at once, and none at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((take, fail) => reader.readEntries(take, fail));
    if (some.length === 0) break;
    found.push(...some);
  }
  return (await Promise.all(found.map(filesIn))).flat();
}
