package org.openplan.web;

/// What one caller may do only so often in a time; how often stands in `openplan.limits`.
public enum LimitedAction {
    SIGN_IN,
    INVITATION,
    UPLOAD,
    PREVIEW
}
