import { createHash, createSecretKey, createVerify, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { createBunnyStreamPlayback } from '../../../src/playback/bunny-stream.js';
import { createCloudflareStreamPlayback } from '../../../src/playback/cloudflare-stream.js';
import { createCloudFrontPlayback } from '../../../src/playback/cloudfront.js';
import { createJwPlayerPlayback } from '../../../src/playback/jw-player.js';
import { createLiveKitPlayback } from '../../../src/playback/livekit.js';
import { createMuxPlayback } from '../../../src/playback/mux.js';
import type { Admitted } from '../../../src/playback/mux.js';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = (type: 'pkcs1' | 'pkcs8') => privateKey.export({ type, format: 'pem' }).toString();
const inBase64 = Buffer.from(pem('pkcs1')).toString('base64');

const now = Date.UTC(2031, 4, 17, 9);
const clock = { now: () => now };
const inTenMinutes = now / 1000 + 600;
const keyId = 'k1';
const guest: Admitted = { active: true, sub: 'participant-1', capabilities: ['view', 'chat'] };
const speaker: Admitted = { sub: 'participant-2', capabilities: ['view', 'speak', 'moderate'] };

/** As the platform would read it, at that moment. */
async function read(token: string, key: KeyObject = publicKey) {
  const { payload, protectedHeader } = await jwtVerify(token, key, { currentDate: new Date(now) });
  return { ...payload, header: protectedHeader };
}

const platforms: Readonly<Record<string, (who: Admitted) => Promise<object | null>>> = {
  'bunny-stream': (who) => createBunnyStreamPlayback({ libraryId: '759', tokenKey: 's', clock })('v', who),
  'cloudflare-stream': (who) =>
    createCloudflareStreamPlayback({ keyId, privateKey: inBase64, host: 'h.example.org', clock })('v', who),
  cloudfront: (who) =>
    createCloudFrontPlayback({ keyPairId: 'K', privateKey: pem('pkcs1'), clock })(
      'https://media.example.org/v',
      who,
    ),
  'jw-player': (who) => createJwPlayerPlayback({ secret: 's', clock })('v', who),
  livekit: (who) =>
    createLiveKitPlayback({ apiKey: 'a', apiSecret: 's', url: 'wss://live.example.org', clock })('v', who),
  mux: (who) => createMuxPlayback({ keyId, privateKey: inBase64, clock })('v', who),
};

describe.each(Object.entries(platforms))('%s', (_, play) => {
  it('gives nothing to who may not view', async () => {
    const strangers: Admitted[] = [
      { active: false },
      { active: false, sub: 'participant-1', capabilities: ['view'] },
      { active: true, sub: 'participant-1', capabilities: [] },
      { sub: 'participant-1', capabilities: ['chat', 'download'] },
      {},
    ];
    for (const stranger of strangers) expect(await play(stranger)).toBeNull();
  });

  it('plays for ten minutes', async () => {
    expect(await play(guest)).toMatchObject({ expires: inTenMinutes });
  });
});

it('Mux: a token for each address, by a key as Mux gives it or as PEM', async () => {
  for (const key of [inBase64, pem('pkcs1'), pem('pkcs8'), pem('pkcs1').replaceAll('\n', '\\n')]) {
    const play = createMuxPlayback({ keyId, privateKey: key, lifetime: 60_000, clock });
    const given = (await play('playback-1', guest))!;
    const claims = {
      sub: 'playback-1',
      exp: now / 1000 + 60,
      kid: keyId,
      header: { alg: 'RS256', kid: keyId },
    };
    expect(await read(given.playbackToken)).toMatchObject({ ...claims, aud: 'v' });
    expect(await read(given.thumbnailToken)).toMatchObject({ ...claims, aud: 't' });
    expect(await read(given.storyboardToken)).toMatchObject({ ...claims, aud: 's' });
    expect(given.url).toBe(`https://stream.mux.com/playback-1.m3u8?token=${given.playbackToken}`);
  }
});

it('Cloudflare Stream: the token in the place of the id, and downloads for who may download', async () => {
  const host = 'customer-1.cloudflarestream.com';
  const play = createCloudflareStreamPlayback({ keyId, privateKey: inBase64, host, clock });
  const given = (await play('video-1', guest))!;
  expect(await read(given.token)).toMatchObject({ sub: 'video-1', kid: keyId, downloadable: false });
  expect(given.url).toBe(`https://${host}/${given.token}/manifest/video.m3u8`);
  expect(given.dashUrl).toBe(`https://${host}/${given.token}/manifest/video.mpd`);
  expect(given.iframeUrl).toBe(`https://${host}/${given.token}/iframe`);
  const downloading = (await play('video-1', { capabilities: ['view', 'download'] }))!;
  expect(await read(downloading.token)).toMatchObject({ downloadable: true });
});

it('CloudFront: an address for one file, cookies for a playlist and its segments', async () => {
  const play = createCloudFrontPlayback({ keyPairId: 'K1', privateKey: pem('pkcs1'), clock });
  const plain = (text: string) => text.replaceAll('-', '+').replaceAll('_', '=').replaceAll('~', '/');
  const resource = 'https://media.example.org/lecture/*';
  const { url, cookies } = (await play(resource, guest))!;
  const policy = Buffer.from(plain(cookies['CloudFront-Policy']!), 'base64').toString();
  expect(JSON.parse(policy)).toEqual({
    Statement: [{ Resource: resource, Condition: { DateLessThan: { 'AWS:EpochTime': inTenMinutes } } }],
  });
  const isSigned = (signature: string) =>
    createVerify('RSA-SHA1').update(policy).verify(publicKey, plain(signature), 'base64');
  expect(isSigned(cookies['CloudFront-Signature']!)).toBe(true);
  expect(cookies['CloudFront-Key-Pair-Id']).toBe('K1');
  expect(url).toBeNull();
  // A star stands for anything wherever it is.
  for (const many of ['https://media.example.org/*/film.mp4', 'https://media.example.org/*.mp4?v=1']) {
    expect((await play(many, guest))!.url).toBeNull();
  }
  const one = (await play('https://media.example.org/a.mp4', guest))!;
  expect(one.url).toBe(
    `https://media.example.org/a.mp4?Policy=${one.cookies['CloudFront-Policy']}&Signature=${one.cookies['CloudFront-Signature']}&Key-Pair-Id=K1`,
  );
  expect((await play('https://media.example.org/a.mp4?v=2', guest))!.url).toMatch(/a\.mp4\?v=2&Policy=/);
});

it('Bunny Stream: the digest of key, video and end', async () => {
  const play = createBunnyStreamPlayback({ libraryId: '759', tokenKey: 'key', clock });
  const token = createHash('sha256').update(`keyvideo-1${inTenMinutes}`).digest('hex');
  expect(await play('video-1', guest)).toEqual({
    token,
    iframeUrl: `https://iframe.mediadelivery.net/embed/759/video-1?token=${token}&expires=${inTenMinutes}`,
    expires: inTenMinutes,
  });
});

it('JW Player: a playlist for one medium', async () => {
  const given = (await createJwPlayerPlayback({ secret: 'secret', clock })('abcd1234', guest))!;
  const claims = await read(given.token, createSecretKey(Buffer.from('secret')));
  expect(claims).toMatchObject({
    resource: '/v2/media/abcd1234',
    exp: inTenMinutes,
    header: { alg: 'HS256' },
  });
  expect(given.playlistUrl).toBe(`https://cdn.jwplayer.com/v2/media/abcd1234?token=${given.token}`);
});

it('LiveKit: in the room somebody may what their pass says', async () => {
  const options = { apiKey: 'api', apiSecret: 'secret', url: 'wss://live.example.org', clock };
  const play = createLiveKitPlayback(options);
  const rightsOf = async (who: Admitted) =>
    read((await play('seminar', who))!.token, createSecretKey(Buffer.from('secret')));
  const video = { room: 'seminar', roomJoin: true, canSubscribe: true };
  expect(await rightsOf(guest)).toMatchObject({
    iss: 'api',
    sub: 'participant-1',
    video: { ...video, canPublish: false, canPublishData: true, roomAdmin: false },
  });
  expect(await rightsOf(speaker)).toMatchObject({
    sub: 'participant-2',
    video: { ...video, canPublish: true, canPublishData: true, roomAdmin: true },
  });
  expect(await play('seminar', { capabilities: ['view'] })).toBeNull();
});

it('says what is missing or holds too long when it is made, and what is no key with the first signature', async () => {
  const nothing = {} as never;
  expect(() => createMuxPlayback(nothing)).toThrow('createMuxPlayback: give keyId, a text.');
  expect(() => createCloudflareStreamPlayback({ keyId, privateKey: '', host: 'h' })).toThrow(
    'give privateKey',
  );
  expect(() => createCloudFrontPlayback(nothing)).toThrow('give keyPairId');
  expect(() => createBunnyStreamPlayback(nothing)).toThrow('give libraryId');
  expect(() => createJwPlayerPlayback(nothing)).toThrow('give secret');
  expect(() => createLiveKitPlayback(nothing)).toThrow('give apiKey');
  const hosts = [
    '',
    ' ',
    'https://h.example.org',
    'h.example.org/',
    'h.example.org?a=b',
    'a@h.example.org',
    'h:port',
  ];
  for (const host of [...hosts, 'h.example.org ', 759 as never]) {
    expect(() => createCloudflareStreamPlayback({ keyId, privateKey: inBase64, host })).toThrow(
      'createCloudflareStreamPlayback: give host, a host without https://',
    );
  }
  for (const url of [
    'live.example.org',
    'localhost:7880',
    'wss:',
    'wss://',
    'ftp://live.example.org',
    '/live',
  ]) {
    expect(() => createLiveKitPlayback({ apiKey: 'a', apiSecret: 's', url })).toThrow(
      'createLiveKitPlayback: give url, an address of wss:',
    );
  }
  for (const url of ['ws://localhost:7880', 'https://live.example.org', 'wss://live.example.org/']) {
    expect(() => createLiveKitPlayback({ apiKey: 'a', apiSecret: 's', url })).not.toThrow();
  }
  for (const lifetime of [600_001, 0, -1, Number.NaN, '60000', null]) {
    expect(() => createJwPlayerPlayback({ secret: 's', lifetime: lifetime as number })).toThrow(RangeError);
  }
  for (const key of ['not a key', Buffer.from('not a key').toString('base64')]) {
    const play = createMuxPlayback({ keyId, privateKey: key });
    await expect(play('v', guest)).rejects.toThrow(
      'createMuxPlayback: the key is neither PEM nor PEM in Base64.',
    );
  }
});
