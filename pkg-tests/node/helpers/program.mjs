// A program of an imaginary clinic that the engine accepts, and an intake that says nothing yet.
// Never names a real person or line: the telephone number is of the range kept for fiction.
// Read next: ../client.test.mjs.

export const TODAY = "2026-11-21";

/** What a service of a setting needs besides. */
const SERVICE = {
  esketamine_clinic: { routes: ["nasal"], remsCertified: "yes" },
  at_home: { routes: ["sublingual"], observation: "live_video" },
};

export const program = (changes = {}) => ({
  clinic: "Clearwater Example Clinic",
  setting: "in_clinic_infusion",
  jurisdiction: "US-CO",
  responsible: {
    name: "Dana Example",
    credential: "MD",
    licensedIn: ["US-CO"],
    telephone: "+1-303-555-0142",
    hours: "Monday to Friday, 8 to 5",
    outsideHours: "Leave a message; for an emergency call 911.",
    confirmedOn: "2026-10-01",
  },
  service: {
    routes: ["iv"],
    observation: "in_person",
    observedBy: "a registered nurse",
    videoVisit: "yes",
    supportPerson: "required",
    sessionMinutes: 90,
    betweenSessions: "A nurse calls on the next day.",
    physicianContact: "yes",
    support: ["telephone"],
    sameDayBooking: "no",
    ...SERVICE[changes.setting],
  },
  reachability: { timeZone: "America/Denver", otherRoute: "Text +1-303-555-0143.", sameDayProcedure: "yes" },
  acceptsUnreviewedLocale: "yes",
  ...changes,
});

export const intake = (answers = {}, more = {}) => ({ intake: "example-intake-0001", answers, ...more });
