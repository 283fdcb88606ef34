import { useWords } from '../../../i18n/context';
import { batchWords, type BatchMessages } from '../../../i18n/desks/batch';
import { intakeWords } from '../../../i18n/desks/intake';
import { Section } from '../../../parts/Section';
import { currentBatch } from '../current-batch';
import type { OpenFile } from '../store';
import { Choice, Fields } from './Choice';

/** Those that a reader may have to choose by hand. */
const encodings = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be', 'big5'] as const;
const encodingNames: Readonly<Record<string, string>> = { 'utf-8': 'UTF-8', gb18030: 'GB18030 / GBK', gbk: 'GBK', 'utf-16le': 'UTF-16 LE', 'utf-16be': 'UTF-16 BE', big5: 'Big5' };
const nameOfEncoding = (encoding: string): string => encodingNames[encoding] ?? encoding.toUpperCase();

const delimiters = [',', ';', '\t', '|'] as const;
const nameOfDelimiter = (delimiter: string, words: BatchMessages): string => {
  const known = delimiters.find((candidate) => candidate === delimiter);
  return known ? words.file.delimiters[known] : delimiter;
};

const withOwn = (own: string, others: readonly string[]): string[] => (others.includes(own) ? [...others] : [own, ...others]);

/** What the file was taken for, and what in it can be read otherwise. */
export function FileSettings({ file, isReading }: { readonly file: OpenFile; readonly isReading: boolean }) {
  const words = useWords(batchWords);
  const { problem } = useWords(intakeWords);
  const { intake } = file;
  const { encoding, delimiter } = intake;
  const reread = (options: Parameters<ReturnType<typeof currentBatch>['reread']>[0]): void => void currentBatch().reread(options);
  return (
    <Section title={words.file.title}>
      <p className="batch-file-name"><strong>{intake.name}</strong> <span className="faint">{words.file.formats[intake.format]}</span></p>
      {(encoding !== null || delimiter !== null) && (
        <Fields>
          {encoding !== null && (
            <Choice label={words.file.encoding} value={encoding} choose={(chosen) => reread({ encoding: chosen })} options={withOwn(encoding, encodings).map((value) => ({ value, name: nameOfEncoding(value) }))} />
          )}
          {delimiter !== null && (
            <Choice label={words.file.delimiter} value={delimiter} choose={(chosen) => reread({ delimiter: chosen })} options={withOwn(delimiter, delimiters).map((value) => ({ value, name: nameOfDelimiter(value, words) }))} />
          )}
          {delimiter !== null && (
            <label className="batch-check">
              <input type="checkbox" checked={intake.header} onChange={({ target }) => reread({ header: target.checked })} />
              {words.file.header}
            </label>
          )}
        </Fields>
      )}
      <p role="status" className="batch-reading">{isReading && words.file.rereading}</p>
      {intake.remarks.length > 0 && (
        <ul className="batch-remarks" aria-label={words.file.remarks}>
          {intake.remarks.map((remark, index) => <li key={index}>{problem(remark)}</li>)}
        </ul>
      )}
    </Section>
  );
}
