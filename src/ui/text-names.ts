/** The names of all texts, by group. Written by `npm run manifest` from src/locales/en. */
export const textNames: Readonly<Record<string, readonly string[]>> = {
  closed: 'share moreActions'.split(' '),
  menu: 'share inviteUsers manageGuestAccess loading nothing'.split(' '),
  window:
    'close back cancel tryAgain loading notLoaded localOnly localOnlyWay discardTitle discardWay discard keepEditing'.split(
      ' ',
    ),
  share:
    'title link copyLink copied copiedStatus copyByHand linkLoading startAt startTime endAt endTime timeMissing timeUnreadable timeTooLate endBeforeStart onlyMembers onlyMembersGuests sessionOver startsLater embed qrCode email moreOptions shareOn systemRefused panelFailed emailBody size fluid embedCode copyCode codeCopiedStatus codeByHand preview previewRefused whoElse guestAccess guestAccessIs inviteUsers inviteIs invited off onWithoutLinks on'.split(
      ' ',
    ),
  'guest-access':
    'title enable createNew limitReached linksOf allGuests history links outlookOff outlookNoLinks outlookOver outlookNobody outlookLater outlookOpen emptyOff emptyTitle emptyWay states off over new done uses starts ends noEnd endsWithSession waiting asksCode asksProof asksApproval domains lastUsed copy copied copiedStatus copyByHand keyLost pause resume pausedStatus resumedStatus actionsFor oldAddress qrCode closedNow worksFrom guests edit replace replaceTitle replaceWay graces replacedStatus createdStatus savedStatus delete deleteTitle deleteWay deletedStatus onStatus offStatus switchOffTitle switchOffWay switchOffChoices switchOff switchOn reconnecting'.split(
      ' ',
    ),
  'guest-link-form':
    'newLink editLink name nameHint maxUses maxUsesHint usesSoFar expiryHint daysHint create save more moreHint starts startsNow startsAt startDateTime startTimeZone may capabilities mayHint mayApprovedHint mayChangeHint approval approvalHint verifiesEmail verifiesEmailHint verifiesEmailLocked domainRule domainRules domains domainsHint notDomains tooManyDomains code codeHint codeSet codeGoes newCode replaceCode removeCode keepCode message messageHint terms termsHint questions questionsHint question questionOf kind kinds required requiredTick options optionsHint addQuestion tooManyQuestions moveUp moveDown removeQuestion movedStatus removedStatus conflictTitle conflictWay useMine useTheirs none yes no anyNumber codeIsSet questionCount gone createAsNew'.split(
      ' ',
    ),
  expiry: 'expires never afterDays onDate withSession days dateTime timeZone'.split(' '),
  'guest-list':
    'guestsOf allGuests emptyTitle empty emptyAll showMore erasedGuest grades joinedAt byLink askedAt in here away waiting ended endedOther endedAt acceptedTerms noLongerAsked yes admit decline admittedStatus declinedStatus remove removeAndBlock unblock actionsFor removeTitle removeWay removeAndBlockTitle removeAndBlockWay block blockTitle blockWay removedStatus removedAndBlockedStatus blockedStatus unblockedStatus exportCsv exporting cancelExport exportedStatus notExported columns'.split(
      ' ',
    ),
  'guest-history': 'title empty somebody somebodyHere showMore at actions'.split(' '),
  'invite-users':
    'title newInvite email firstName lastName sendMail message messageHint messageUnmailed expiry expiryHint kept addMany generate alsoMails alsoMailsAddress mailsNobody discardWay suggestions found exactOnly misspelt useSuggestion keep alreadyInvited invitedButBlocked blockedHere unblockAndInvite unblock resend changeRole refused inviteLink forPerson link copy copied copiedStatus copyByHand notMailed queued queuedWay sent failed createdStatus resentStatus roleStatus unblockedStatus preview previewOf comesIn wouldFail opens opensNow until untilSession noEnd proofs mail noMail subject asMail asText mailFrame notDrawn'.split(
      ' ',
    ),
  'invite-list':
    'people invited emptyTitle emptyWay nobodyFound nobodyHere showAll loadingMore reconnecting newRows new search filters filterNames count sort orders foundStatus columns select selectAll states queued blocked blockedWay lockedWay keyLostWay at by ends endsWithSession copy copied copiedStatus invitationStatus copyByHand actionsFor resend copyInvitation extend revoke restore unblock invitation selected selectEverybody selecting unselect changeRole changeRoleTitle changeRoleWay resendTitle resendWay resendNobody extendTitle setEnd extendWay endsNow noEndNow endsWithSessionNow earlier earlierFor extensions revokeTitle revokeOneTitle revokeWay working stop undo undone done leftOut stopped exportCsv csv exporting cancelExport exportedStatus notExported csvColumns'.split(
      ' ',
    ),
  roles: 'role roles views abilities answerQuiz can'.split(' '),
  'add-many':
    'title paste pasteHint pasteExample review chooseFile orDrop dropHere reading nothingFound fileFailures reviewTitle addMore undo undone startOver startOverTitle startOverWay startOverEmpty foundStatus notTaken column line filters filterNames resultNames nobodyHere people roleStatus roleOf edit leaveOut putBack email firstName lastName done nothing atLine states repeated twice unknownRole otherRole chooseRole useSuggestion keep useAll usedStatus leftOutStatus putBackStatus nowReady notReady sendMail mailNote noMailNote ownRoles withMessage message addMessage editMessage leaveOutMessage notYet send create sendNone createNone nobodyReady progress stop stopping goOn sendingTitle stoppedTitle stoppedWay doneTitle unmailedTitle unmailedWay notInvited skippedNote skipReason leftTo backToReview showInvited results unblockAndInvite refused refusals'.split(
      ' ',
    ),
  arrival: 'loading notLoaded notLoadedWay'.split(' '),
  join: 'title hostedBy startsOn welcomeBack notYou name email emailHint sentences accessCode accessCodeHint choose optional terms acceptTerms notTicked remember rememberHint approvalHint join comeIn joinAgain tryAt joinedAs letIn alreadyIn codeAsked inWhenAdmitted waitingAs yourEntry leave usedUpBy declined useAnother left endedOn waitingForNetwork waitingForHost placeKept cutOff'.split(
    ' ',
  ),
  proof:
    'emailHint continue signedIn whileIn notNow decline declineTitle declineWay declineHint declineProof back codeMaybe showAddress hideAddress codeSent codeSentBefore code codeHint sixDigits codeWrong codeOver sendNew sendNewIn newSent tooMany tooManyUntil askHost askAboutInvite askAboutLink wrongAccount'.split(
      ' ',
    ),
  waiting: 'title told soon as'.split(' '),
  countdown:
    'startsIn startsNow startsSoon opensIn opensNow inAtStart keepTab comeBack comeBackCode comeBackHere formAtStart timeLeft minutesLeft addToCalendar calendarReady'.split(
      ' ',
    ),
  entry:
    'entryGrades roleNow guest entrySeen entryKept yes erase eraseTitle eraseWay leaveTitle leaveUsedUp leaveClosed notYouTitle notYouWay'.split(
      ' ',
    ),
  errors:
    'MALFORMED_JSON IDEMPOTENCY_KEY_MISSING NOT_ALLOWED ORIGIN_NOT_ALLOWED NOT_FOUND METHOD_NOT_ALLOWED CHANGED_MEANWHILE MAIL_MISSING NO_PLACE_LEFT LINK_LIMIT_REACHED BODY_TOO_LARGE NOT_JSON INVALID_INPUT IDEMPOTENCY_KEY_REUSED PASS_INVALID ENDPOINT_INVALID PROVIDER_UNDEFINED BACKEND_UNREACHABLE BACKEND_TIMEOUT BACKEND_REPLY_INVALID BACKEND_FAILED CRYPTO_MISSING STORAGE_UNAVAILABLE STORAGE_FULL TAB_OUTDATED OFFLINE MEDIA_ID_MISSING WINDOW_MISSING LINK_UNKNOWN GUEST_ACCESS_OFF GUEST_LINK_NOT_YET GUEST_LINK_PAUSED GUEST_LINK_EXPIRED GUEST_LINK_USED_UP GUEST_LINK_REPLACED GUEST_LINK_DELETED ACCESS_CODE_WRONG TOO_MANY_TRIES TERMS_CHANGED GUEST_BLOCKED DOMAIN_NOT_ALLOWED GUEST_DECLINED INVITE_EXPIRED INVITE_REVOKED INVITE_DECLINED INVITE_LOCKED WRONG_PERSON CODE_WRONG CODE_EXPIRED PROOF_NEEDED SESSION_OVER GUEST_REMOVED GUEST_ERASED GUEST_LEFT SEAT_UNKNOWN LINK_MISSING PAGE_REFUSED'.split(
      ' ',
    ),
  fields:
    'REQUIRED TOO_SHORT TOO_LONG NOT_AN_ADDRESS WRONG_CODE NOT_ALLOWED UNKNOWN_FIELD WRONG_TYPE TOO_SMALL TOO_LARGE TOO_FEW NOT_WHOLE NOT_A_DOMAIN NOT_A_TIME IN_THE_PAST AFTER_THE_END'.split(
      ' ',
    ),
  participants:
    'title count countOf actions inviteUsers inviteGuests search found foundNobody showAll empty loading reconnecting refusedTitle refusedWay waiting groups admit admitAll decline arrived arrivedMany admitted declined admittedMany gone noPlace self host grades since present away role roles changed actionsFor remove removeAndBlock removeTitle removeWay removeAndBlockTitle removeAndBlockWay removed removedAndBlocked unblock unblocked'.split(
      ' ',
    ),
  'qr-code': 'name saveSvg savePng tooLong notSaved'.split(' '),
  mail: 'inviteSubject greeting invites roles youCan starts ends host messageFrom open forYouAlone worksUntil decline codeSubject yourCode codeWorks notAsked'.split(
    ' ',
  ),
  'mail-trouble': 'troubles triedAgain details'.split(' '),
};
