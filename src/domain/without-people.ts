/** For a repository whose verbs for invites and people are still to come: each of them rejects. */
import type { InviteRepository } from './invite-ports.js';

export function withoutPeople(): InviteRepository {
  const missing = () => Promise.reject(new Error('This repository keeps no invites yet.'));
  return {
    readInvite: missing,
    findInvites: missing,
    listInvites: missing,
    countInvites: missing,
    writeInvites: missing,
    readChallenge: missing,
    startChallenge: missing,
    countWrongCode: missing,
    readAcceptance: missing,
    acceptInvite: missing,
    leaseMail: missing,
    settleMail: missing,
    reportBounce: missing,
    findVerifiedGuest: missing,
    findUser: missing,
    addSeat: missing,
    wait: missing,
    admitWaiting: missing,
    attend: missing,
    changeRole: missing,
    listPeople: missing,
    countPeople: missing,
    markPresent: missing,
    markAway: missing,
  };
}
