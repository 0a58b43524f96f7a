/** Says how far it is: on a terminal in one line that is written over, else in plain lines. */
export function progressOn(stream: NodeJS.WriteStream): (line: string) => void {
  if (!stream.isTTY) return (line) => void stream.write(`${line}\n`);
  return (line) => void stream.write(`\r\u001b[K${line}`);
}
