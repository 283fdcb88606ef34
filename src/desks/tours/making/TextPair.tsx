import { useId } from 'react';
import type { Text } from '../../../catalogue/catalogue';
import { useWords } from '../../../i18n/context';
import { toursMakingWords } from '../../../i18n/desks/tours-making';

interface TextPairProps {
  readonly label: string;
  readonly text: Text;
  readonly lines?: number;
  change(text: Text): void;
}

/** A text in both languages, side by side where there is room. */
export function TextPair({ label, text, lines = 1, change }: TextPairProps) {
  const words = useWords(toursMakingWords);
  const id = useId();
  const field = (key: 'zh' | 'en') => {
    const shared = {
      id: `${id}-${key}`, lang: key === 'zh' ? 'zh-CN' : 'en', value: text[key],
      onChange: (event: { target: { value: string } }) => change({ ...text, [key]: event.target.value }),
    };
    return (
      <div key={key}>
        <label htmlFor={shared.id}><span className="visually-hidden">{label} – </span>{words.inLanguage[key]}</label>
        {lines > 1 ? <textarea rows={lines} {...shared} /> : <input type="text" {...shared} />}
      </div>
    );
  };
  return (
    <fieldset className="tour-pair">
      <legend>{label}</legend>
      {field('zh')}
      {field('en')}
    </fieldset>
  );
}
