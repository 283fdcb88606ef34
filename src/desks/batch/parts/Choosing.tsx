import { useText, useWords } from '../../../i18n/context';
import { batchWords } from '../../../i18n/desks/batch';
import { LineIcon } from '../../../ui/LineIcon';
import { useLookups } from '../../../view/context';
import { sampleFile } from '../sample-file';
import { FileButton } from './FileDrop';

/** Nothing is open yet: what can be dropped, what becomes of it, and a file to try. */
export function Choosing({ take }: { readonly take: (files: readonly File[]) => void }) {
  const { choose } = useWords(batchWords);
  const lookups = useLookups();
  const text = useText();
  return (
    <>
      <div className="batch-drop">
        <LineIcon name="export" />
        <p className="batch-drop-title">{choose.drop}</p>
        <FileButton take={take}>{choose.button}</FileButton>
        <p className="batch-drop-formats">{choose.formats}</p>
        <p className="batch-private">{choose.private}</p>
      </div>
      <p className="batch-sample">
        <button type="button" className="link-button" onClick={() => take([sampleFile(lookups, text, choose)])}>{choose.sample}</button>
        <span className="faint">{choose.sampleNote}</span>
      </p>
      <div className="batch-gives">
        <h2>{choose.outcome}</h2>
        <ul>{choose.gives.map((given) => <li key={given}>{given}</li>)}</ul>
        <p className="faint">{choose.parts}{' '}{choose.encodings}</p>
      </div>
    </>
  );
}
