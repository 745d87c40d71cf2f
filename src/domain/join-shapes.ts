/** What the form of a guest asks for, as a page checks it. Written by `npm run manifest` from the schemas: change those. */
import type * as z from 'zod/mini';
import type * as schemas from './schemas.js';
import { like, must, optional, record, strict, text, upTo, whole, type Shape } from './shape.js';
import { isTyped, isVisible } from './text-rules.js';

type Of<Name extends keyof typeof schemas> = Shape<z.infer<(typeof schemas)[Name]>>;

export const joinRequest: Of<'joinRequest'> = strict({
  secret: text(upTo(200)),
  name: text(
    must(isVisible, 'REQUIRED', true),
    upTo(100),
    like(/^[^\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]*$/u),
  ),
  email: text(must(isTyped, 'REQUIRED', true), upTo(254)),
  seat: optional(text(upTo(200))),
  accessCode: optional(text(upTo(64))),
  acceptedTerms: optional(whole()),
  challengeId: optional(text(like(/^[A-Za-z0-9_-]{8,64}$/))),
  code: optional(text(upTo(32))),
  answers: optional(
    record(
      text(
        must(isVisible, 'REQUIRED', true),
        upTo(500),
        like(/^[^\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]*$/u),
      ),
    ),
  ),
});
