import { gradingLabels } from '../grading-labels.ts';
import { patterns } from '../pattern.ts';
import type { FaultDetector } from '../rule.ts';
import { spot } from '../spot.ts';
import { quoted } from '../vetoes.ts';

export const injection: FaultDetector = {
  fault: 'injection',
  rules: [
    {
      id: 'INJ-1',
      severity: 'critical',
      patterns: patterns(
        '(?:ignore|disregard|forget|override|bypass) (?:{~})(?:all |any |the |your |every |these |those |my )*(?:previous|prior|above|earlier|preceding|existing|other|system|scoring|grading)?(?: )?(?:instructions?|prompts?|rules for (?:grading|scoring)|guidelines for (?:grading|scoring)|directions|rubric|criteria)',
        '(?:give|award|assign|grant|score|rate|mark|grade) (?:{_})(?:transcript|response|reply|answer|conversation|message|chat|contact|agent|me|this|representative|trainee)(?: {_})(?:100|full (?:marks|score|points)|top (?:marks|score)|maximum|perfect|the highest|10 out|5 out|pass|excellent|max)',
        'system prompt',
        '(?:you are|act as|pretend to be|behave as) (?:now )?(?:a|an|the) (?:{_})(?:grader|evaluator|judge|scorer|ai|language model|assistant that)',
        '(?:dear|attention|note to|hey|hello|message to|instructions? (?:to|for)) (?:the )?(?:{~})(?:grader|evaluator|scorer|reviewer|ai|judge|llm|model|scoring (?:system|engine))',
        '(?:this|the) (?:response|reply|transcript|answer|conversation) (?:deserves|should (?:be|get|receive)|must (?:be|get|receive)|is (?:worth|rated|scored|graded))(?: {_})(?:100|full|top|maximum|perfect|highest|excellent|passed|marks|score)',
        '(?:for|in) every criterion',
      ),
      vetoes: [
        quoted,
        {
          id: 'asks-for-feedback',
          holds: (match) =>
            /\b(?:survey|stars?|experience|feedback|rate (?:this|our|the) (?:chat|call|conversation|service|experience)|out of (?:5|10) in)\b/.test(
              match.sentence.words,
            ) && !/\b(?:ignore|criterion|transcript|instructions)\b/.test(match.sentence.words),
        },
      ],
    },
    {
      id: 'INJ-2',
      severity: 'critical',
      find: (scene) => gradingLabels(scene.message.original).flatMap((span) => spot(span, scene)),
      vetoes: [],
    },
  ],
};
