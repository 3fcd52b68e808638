// What the server says about a brand's consent, and what it is told. Mirrors GET /v1/consent/config.

export type Choice = "opt-in" | "opt-out" | "always";

export interface Named {
  code: string;
  name: string;
}

export interface Purpose {
  id: string;
  name: string;
  text: string;
  required: boolean;
  sensitive: boolean;
  basis: string;
  choice: Choice;
  dataCategories: (Named & { sensitive: boolean })[];
  recipients: { name: string; role: string; country: string | null }[];
  countries: (Named & { system: string | null; measures: string | null })[];
  retention: string | null;
  expires: string | null;
  signals: string[];
}

export interface Layout {
  model: "opt-in" | "opt-out" | "notice";
  actions: string[];
  equalWeight: boolean;
  gpc: "honour" | "ignore";
  age: AgeRule | null;
}

export interface AgeRule {
  guardianOnlyBelow: number | null;
  selfFrom: number;
}

export interface Config {
  brand: { id: string; name: string };
  language: string;
  languages: string[];
  notice: {
    version: number;
    hash: string;
    title: string;
    text: string;
    controller: string;
    policyUrl: string | null;
    centreUrl: string | null;
  };
  purposes: Purpose[];
  layout: Layout;
  texts: Record<string, string>;
  // The version of the notice since which a purpose means the same.
  since: Record<string, number>;
  recheckAfter: string;
  snapshot: string;
}

export type Choices = Record<string, boolean>;

// Who decided, where the law asks for more than the person alone.
export interface DecidedBy {
  kind: "self" | "guardian" | "both";
  relation?: string;
  age?: number;
}

// The body of POST /v1/consents.
export interface Decision {
  dataSubject: { kind: string; value: string };
  decisions: { purpose: string; granted: boolean }[];
  snapshot: string;
  evidence: { channel: "web" };
  decidedBy?: DecidedBy;
  gpc?: true;
}

export const isAsked = (purpose: Purpose): boolean => !purpose.required && purpose.choice !== "always";
