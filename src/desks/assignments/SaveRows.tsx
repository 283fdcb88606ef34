import { useState } from 'react';
import { tableFile, type Table } from '../../formats';
import { useWords } from '../../i18n/context';
import { assignmentWords } from '../../i18n/desks/assignments';
import { saveFile } from '../../ui/save-file';

const formats = ['csv', 'xlsx'] as const;

/** The rows shown, to take away as a spreadsheet. */
export function SaveRows({ table, name }: { readonly table: () => Table; readonly name: string }) {
  const words = useWords(assignmentWords);
  const [failed, setFailed] = useState(false);
  const save = async (format: (typeof formats)[number]): Promise<void> => {
    try {
      const { name: fileName, type, blob } = await tableFile(format, table(), name);
      saveFile({ name: fileName, type, content: blob });
      setFailed(false);
    } catch (error) {
      console.warn('assignments:', error);
      setFailed(true);
    }
  };
  return (
    <p className="assignment-save">
      <span className="faint">{words.export}</span>
      {formats.map((format) => (
        <button key={format} type="button" className="button" aria-label={`${words.export}: ${format.toUpperCase()}`} onClick={() => void save(format)}>{format.toUpperCase()}</button>
      ))}
      {failed && <span role="alert" className="copy-failed">{words.exportFailed}</span>}
    </p>
  );
}
