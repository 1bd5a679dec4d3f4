/** Hands an answer's bytes to the browser as a file. */
export async function saveAs(response: Response, fileName: string): Promise<void> {
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the bytes only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
