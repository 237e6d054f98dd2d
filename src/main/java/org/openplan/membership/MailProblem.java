package org.openplan.membership;

/// Why a mail to a member has not been sent yet; all but the last are tried again.
public enum MailProblem {
    NO_SERVER,
    SERVER_SILENT,
    SERVER_REFUSES,
    ADDRESS_REFUSED
}
