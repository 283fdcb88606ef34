/** Long enough for every browser to have read the file, which some do only after the click has returned. */
const keptMilliseconds = 60_000;

/** Offers a text or an image to the reader as a file to save. */
export function saveFile({ name, type, content }: { readonly name: string; readonly type: string; readonly content: string | Blob }): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), keptMilliseconds);
}
