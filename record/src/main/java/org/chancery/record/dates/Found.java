package org.chancery.record.dates;

import org.chancery.record.finding.Certainty;

/** What a parser read: tokens {@code first} to before {@code next}. */
record Found(int first, int next, Sense sense, Certainty certainty) {}
