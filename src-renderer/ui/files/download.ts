/** Has the browser, or Electron with its dialog, save what stands at an address of this application. */
export function download(address: string): void {
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = '';
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
}
