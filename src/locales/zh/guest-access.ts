import { when } from '../en/times.js';
import type { Formats, Texts } from '../texts.js';
import { people } from './counts.js';

const closed = { paused: '已暂停', expired: '已过期', 'used-up': '次数已用完' };

const approvals = {
  all: '。每个人都由您允许加入。',
  some: '。使用某些链接的人需等待您允许。',
  none: '。',
};

const staying = (count: number, formats: Formats): string =>
  count === 0 ? '' : `已加入的 ${formats.number(count)} 位访客会留下。`;

export const guestAccessTexts: Texts['guest-access'] = {
  title: '管理访客访问',
  enable: '开启访客访问',
  createNew: '创建新链接',
  limitReached: (limit, formats) =>
    `您已有 ${formats.number(limit)} 个链接，达到上限。删除一个后才能再创建。`,
  linksOf: (count, limit, formats) => `链接 ${formats.number(count)} / ${formats.number(limit)}`,
  allGuests: '所有访客',
  history: '历史记录',
  links: '访客链接',

  outlookOff: '访客访问关闭期间，没有新的人可以加入。',
  outlookNoLinks: '还没有人可以加入：没有链接。',
  outlookOver: '没有人可以加入：会话已结束。',
  outlookNobody: (all, links) =>
    all === null
      ? '没有新的人可以加入：没有有效的链接。'
      : `没有新的人可以加入：${links === 1 ? '链接' : '所有链接'}${closed[all]}。`,
  outlookLater: (from, now, formats) =>
    `还没有人可以加入。有链接的人从 ${when(from, now, formats)} 起可以加入。`,
  outlookOpen: ({ approval, accessCode, places, until }, formats) =>
    [
      `拥有有效链接${accessCode ? '和访问码' : ''}的人` +
        (approval === 'all' ? '都可以申请加入' : '都可以加入'),
      places === null ? '' : `还可加入 ${people(places, formats)}`,
      until === null ? '' : until === 'session-end' ? '直到会话结束' : `直到 ${formats.date(until)}`,
    ]
      .filter((part) => part !== '')
      .join('，') + approvals[approval],

  emptyOff: '现在就可以创建链接。开启访客访问后即可使用。',
  emptyTitle: '还没有链接',
  emptyWay: '请创建链接。拥有链接的人只需姓名和电子邮件即可加入，无需账号。',

  states: {
    active: '有效',
    paused: '已暂停',
    'not-yet': '未开始',
    expired: '已过期',
    'used-up': '已用完',
  },
  off: '已关闭',
  over: '已结束',
  new: '新',
  done: { created: '已创建', saved: '已保存', replaced: '已更换' },
  uses: (uses, maximum, formats) =>
    maximum === null
      ? `已使用 ${formats.number(uses)} 次`
      : `已使用 ${formats.number(uses)} / ${formats.number(maximum)} 次`,
  starts: (iso, now, formats) => `${when(iso, now, formats)} 开始`,
  ends: (iso, now, formats) => `${when(iso, now, formats)} ${Date.parse(iso) > now ? '过期' : '已过期'}`,
  noEnd: '永不过期',
  endsWithSession: '会话结束时过期',
  waiting: (count, formats) => `${people(count, formats)}等待中`,
  asksCode: '访问码',
  asksProof: '已验证邮箱',
  asksApproval: '每位访客由您允许',
  domains: (rule, domains, formats) => {
    const [first = ''] = domains;
    const which = domains.length === 1 ? first : `${formats.number(domains.length)} 个域名`;
    return rule === 'allow' ? `仅限 ${which}` : `排除 ${which}`;
  },
  lastUsed: (ago) => `上次使用：${ago}`,
  copy: '复制链接',
  copied: '已复制',
  copiedStatus: (name) => `已复制链接“${name}”`,
  copyByHand: '此浏览器不允许在此处复制。请手动复制链接：',
  keyLost: '此链接已无法让任何人加入：服务器丢失了它的密钥。点击“替换”可获得新地址。',
  pause: '暂停',
  resume: '恢复',
  pausedStatus: (name) => `“${name}”已暂停`,
  resumedStatus: (name) => `“${name}”已恢复`,
  actionsFor: (name) => `${name} 的操作`,
  oldAddress: (iso, now, formats) => `旧链接 ${when(iso, now, formats)} 过期`,
  qrCode: '二维码',
  closedNow: {
    over: '会话已结束。没有人可以再用此链接加入。',
    off: '开启访客访问后，此链接即可使用。',
    paused: '此链接已暂停。在您恢复之前，没有新的人可以用它加入。',
    expired: '此链接已过期。在您延长之前，没有新的人可以用它加入。',
    'used-up': '此链接的次数已用完。在您增加次数之前，没有新的人可以用它加入。',
  },
  worksFrom: (iso, now, formats) => `此链接从 ${when(iso, now, formats)} 起可用。`,
  guests: '访客',
  edit: '编辑',
  replace: '替换',
  replaceTitle: (name) => `替换“${name}”？`,
  replaceWay: (guestsIn, formats) =>
    `${staying(guestsIn, formats)}链接会获得新地址；名称、使用次数和设置保持不变。` +
    '持有旧地址的人需要新地址才能加入。',
  graces: {
    0: '旧地址立即失效',
    1: '旧地址继续有效 1 小时',
    24: '旧地址继续有效 1 天',
    168: '旧地址继续有效 7 天',
  },
  replacedStatus: (name) => `“${name}”有了新地址`,
  createdStatus: (name) => `已创建“${name}”`,
  savedStatus: (name) => `已保存“${name}”`,
  delete: '删除',
  deleteTitle: (name) => `删除“${name}”？`,
  deleteWay: (guestsIn, formats) => `${staying(guestsIn, formats)}没有新的人可以再用它加入。`,
  deletedStatus: (name) => `已删除“${name}”`,

  onStatus: '访客访问已开启',
  offStatus: '访客访问已关闭',
  switchOffTitle: '关闭访客访问？',
  switchOffWay: (guestsIn, formats) =>
    `已有 ${formats.number(guestsIn)} 位访客加入（包括不在场的）。在您再次开启之前，没有新的人可以加入。`,
  switchOffChoices: {
    stay: '已加入的访客留下',
    leave: '已加入的访客立即离开',
  },
  switchOff: '关闭',
  switchOn: '开启',

  reconnecting: '目前没有实时更新，正在重新连接。',
};
