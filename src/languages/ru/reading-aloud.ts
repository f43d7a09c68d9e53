/* Что видно и слышно по-русски, пока страница читается вслух. */

export const readingAloud = {
  label: 'Чтение вслух',
  here: 'Читать вслух отсюда',
  pause: 'Приостановить',
  goOn: 'Продолжить',
  previous: 'Предыдущее предложение',
  next: 'Следующее предложение',
  stop: 'Остановить',
  pace: 'Скорость',
  rate: (rate: number) => `${new Intl.NumberFormat('ru').format(rate)}×`,
  notes: 'Примечания',
  noNotes: 'Без примечаний',
  allNotes: 'Со всеми примечаниями',
  note: (title: string, words: string) => `Примечание: ${title}. ${words}`,
};
