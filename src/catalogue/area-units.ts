/** Square kilometres to one of a unit, by the unit’s Chinese name as the data write it. */
export const squareKilometresPer: Readonly<Record<string, number>> = {
  'km²': 1, 平方公里: 1, 平方千米: 1, 公顷: 0.01, 万平方米: 0.01, 平方米: 1e-6, 亩: 1 / 1500,
};
