import type { ExportedFile } from '#contract/release.ts';

/** The bytes of an exported file. */
export function fileBytes(file: ExportedFile): Uint8Array<ArrayBuffer> {
  const binary = atob(file.base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** Saves files as the browser does downloads. The address of each is given up once the download has begun. */
export function saveFiles(files: readonly ExportedFile[]): void {
  for (const file of files) {
    const address = URL.createObjectURL(new Blob([fileBytes(file)], { type: file.mime }));
    const anchor = document.createElement('a');
    anchor.href = address;
    anchor.download = file.name;
    document.body.append(anchor);
    anchor.click();
    anchor.remove();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  }
}
