import type { Note } from '../catalogue/catalogue';
import { useMessages, useText } from '../i18n/context';
import { BasisMark } from './BasisMark';
import { Section } from './Section';
import { Cite } from './sources';

/** Remarks: differences of name, list or definition that a reader should know. */
export function NoteList({ notes }: { notes: readonly Note[] | undefined }) {
  const messages = useMessages();
  const text = useText();
  if (!notes || notes.length === 0) return null;
  return (
    <Section title={messages.place.notes}>
      <ul className="notes">
        {notes.map((note, index) => (
          <li key={index}>
            <span className="note-topic">{messages.notes[note.topic]}</span>
            <span><BasisMark basis={note.basis} /> {text(note.text)}<Cite citations={note.citations} /></span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
