import type { Texts } from '../texts.js';

export const waitingTexts: Texts['waiting'] = {
  title: (title) => `「${title}」への参加待ち`,
  told: (host) => `${host === null ? '主催者' : `${host}さん`}に到着を伝えました。`,
  soon: '主催者が許可すると参加できます。',
  as: (name) => `${name}さんとして待機中`,
};
