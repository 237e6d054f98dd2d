package org.openplan.cocreation;

import org.openplan.membership.MailAddress;

/// What the mail of an answer says, and to whom: the contribution with its answer.
public record AnswerToSend(MailAddress author, ContributionDetails contribution) {}
