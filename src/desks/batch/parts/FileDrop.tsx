import { useId, useRef, useState, type DragEvent, type ReactNode } from 'react';
import { useWords } from '../../../i18n/context';
import { batchWords } from '../../../i18n/desks/batch';

/** What a file dialogue offers first; what a file is, its content says. */
const accepted = '.csv,.tsv,.txt,.xlsx,.geojson,.json,.kml,.kmz,.zip,.shp,.dbf,.prj,.cpg,.shx';

/** A button that opens the browser’s own dialogue. Several files are the parts of one shapefile. */
export function FileButton({ take, children, quiet = false }: { readonly take: (files: readonly File[]) => void; readonly children: ReactNode; readonly quiet?: boolean }) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <span className="file-button">
      <input
        ref={input} id={id} type="file" multiple accept={accepted} className="visually-hidden"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file may be chosen again, corrected meanwhile.
          currentTarget.value = '';
          if (files.length > 0) take(files);
        }}
      />
      <label htmlFor={id} className={quiet ? 'link-button' : 'button'}>{children}</label>
    </span>
  );
}

/** A part of the page that takes dropped files. */
export function FileDrop({ take, children }: { readonly take: (files: readonly File[]) => void; readonly children: ReactNode }) {
  const [isOver, setIsOver] = useState(false);
  // Leaving for an element within is no leaving.
  const depth = useRef(0);
  const carriesFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');
  return (
    <div
      className="file-drop" data-over={isOver || undefined}
      onDragEnter={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        depth.current += 1;
        setIsOver(true);
      }}
      onDragOver={(event) => {
        if (carriesFiles(event)) event.preventDefault();
      }}
      onDragLeave={() => {
        depth.current = Math.max(0, depth.current - 1);
        if (depth.current === 0) setIsOver(false);
      }}
      onDrop={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        depth.current = 0;
        setIsOver(false);
        const files = [...event.dataTransfer.files];
        if (files.length > 0) take(files);
      }}
    >
      {children}
      {isOver && <DropHint />}
    </div>
  );
}

function DropHint() {
  const { choose } = useWords(batchWords);
  return <p className="file-drop-hint" aria-hidden="true">{choose.dropNow}</p>;
}
