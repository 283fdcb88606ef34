import { useConfiguration } from '../../configuration/context';
import { embedded } from '../../configuration/embedded';
import { useMessages, useText } from '../../i18n/context';
import { useView, useViewStore } from '../../view/context';

/** Which ground lies beneath; nothing where only the embedded one is to be had. */
export function BaseMapChoice() {
  const { configuration } = useConfiguration();
  const { baseMap } = useView();
  const store = useViewStore();
  const messages = useMessages().configuration;
  const text = useText();
  if (configuration.baseMaps.length === 0) return null;
  const chosen = baseMap ?? configuration.baseMap;
  const choices = [{ id: embedded, name: messages.embedded }, ...configuration.baseMaps.map(({ id, name }) => ({ id, name: text(name) }))];
  return (
    <fieldset className="base-map-choice">
      <legend>{messages.baseMap}</legend>
      {choices.map(({ id, name }) => (
        <label key={id}>
          <input
            type="radio"
            name="base-map"
            checked={id === chosen}
            onChange={() => store.adjust({ baseMap: id === configuration.baseMap ? null : id })}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
