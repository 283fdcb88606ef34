import { useId, useState, type DragEvent } from 'react';
import { useWords } from '../../i18n/context';
import { boundaryWords } from '../../i18n/desks/boundary';
import { intakeWords } from '../../i18n/desks/intake';
import { mostShapes } from './boundary-file';
import type { FileTrouble, useBoundaryFile } from './useBoundaryFile';

/** Where a file is dropped or chosen, and what is wrong with the one dropped last. */
export function FileChoice({ file }: { readonly file: ReturnType<typeof useBoundaryFile> }) {
  const { source: words } = useWords(boundaryWords);
  const { problem } = useWords(intakeWords);
  const [over, setOver] = useState(false);
  const field = useId();
  const hint = useId();
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    file.open([...event.dataTransfer.files]);
  };
  const opened = file.file;
  return (
    <>
      <div
        className="boundary-drop" data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p className="boundary-drop-call">{words.drop}</p>
        <input
          id={field} className="visually-hidden" type="file" multiple aria-describedby={hint}
          onChange={(event) => {
            const { files } = event.target;
            if (files && files.length > 0) file.open([...files]);
            // So that the same file, put right, can be chosen again.
            event.target.value = '';
          }}
        />
        <label htmlFor={field} className="button">{words.choose}</label>
        <p id={hint} className="fact-note">{words.formats}</p>
      </div>
      <p role="status" className="boundary-file-state">
        {file.reading ? words.reading : opened && <strong>{opened.intake.name}</strong>}
      </p>
      {file.trouble && <Trouble trouble={file.trouble} />}
      {opened?.intake.remarks.map((remark, index) => <p key={index} className="fact-note">{problem(remark)}</p>)}
      {opened?.fault && <p className="fact-note">{words.skipped(opened.skipped)} {problem(opened.fault)}</p>}
      {opened?.cut && <p className="fact-note">{words.tooMany(mostShapes)}</p>}
    </>
  );
}

function Trouble({ trouble }: { readonly trouble: FileTrouble }) {
  const { source: words } = useWords(boundaryWords);
  const { problem } = useWords(intakeWords);
  return (
    <p className="notice" role="alert">
      {'problem' in trouble ? problem(trouble.problem) : 'noArea' in trouble ? words.noArea : words.failed}
    </p>
  );
}
