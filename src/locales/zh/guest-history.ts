import { when } from '../en/times.js';
import type { Texts } from '../texts.js';

const link = (name: string | null): string => (name === null ? '一个现已删除的链接' : `“${name}”`);
const guest = (name: string | null): string => (name === null ? '一位信息已清除的访客' : ` ${name} `);
const invited = (name: string | null): string => (name === null ? '一些人' : ` ${name} `);

export const guestHistoryTexts: Texts['guest-history'] = {
  title: '历史记录',
  empty: '这里还没有任何操作。',
  somebody: '某人',
  somebodyHere: '此浏览器中的某人',
  showMore: '显示更多',
  at: (iso, now, formats) => when(iso, now, formats),
  actions: {
    'switched-on': (by) => `${by} 开启了访客访问。`,
    'switched-off': (by) => `${by} 关闭了访客访问；已加入的访客留下了。`,
    'switched-off-leaving': (by) => `${by} 关闭了访客访问，所有访客都已离开。`,
    'link-created': (by, name) => `${by} 创建了${link(name)}。`,
    'link-edited': (by, name) => `${by} 编辑了${link(name)}。`,
    'link-paused': (by, name) => `${by} 暂停了${link(name)}。`,
    'link-resumed': (by, name) => `${by} 恢复了${link(name)}。`,
    'link-replaced': (by, name) => `${by} 替换了${link(name)}的地址。`,
    'link-deleted': (by) => `${by} 删除了一个链接。`,
    'link-guessed': (_, name) => `有人为${link(name)}输错验证码过多，需要等待。`,
    'guest-removed': (by, name) => `${by} 移除了${guest(name).trimEnd()}。`,
    'guest-blocked': (by, name) => `${by} 移除并屏蔽了${guest(name).trimEnd()}。`,
    'guest-unblocked': (by, name) => `${by} 取消了对${guest(name)}的屏蔽。`,
    'guest-admitted': (by, name) => `${by} 允许了${guest(name)}加入。`,
    'guest-declined': (by, name) => `${by} 拒绝了${guest(name)}加入。`,
    'role-changed': (by, name) => `${by} 更改了${guest(name)}的角色。`,
    invited: (by, name) => `${by} 邀请了${invited(name).trimEnd()}。`,
    'invite-resent': (by, name) => `${by} 向${invited(name)}重新发送了邀请。`,
    'invite-edited': (by, name) => `${by} 更改了${invited(name)}的邀请。`,
    'invite-revoked': (by, name) => `${by} 撤回了${invited(name)}的邀请。`,
    'invite-restored': (by, name) => `${by} 恢复了${invited(name)}的邀请。`,
    'invite-declined': (_, name) => `${invited(name).trimStart()}谢绝了邀请。`,
    'invite-locked': (_, name) => `${invited(name).trimStart()}的邀请因输错验证码过多而被锁定。`,
    changed: (by) => `${by} 更改了一些内容。`,
  },
};
