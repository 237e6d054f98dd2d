package org.openplan.design;

import com.vaadin.flow.component.upload.UploadI18N;
import org.openplan.language.Messages;

/// The messages of a file field during an upload.
public final class UploadMessages {

    private UploadMessages() {}

    public static UploadI18N of(Messages messages, String tooLarge, String wrongKind) {
        var status = new UploadI18N.Uploading.Status()
                .setConnecting(say(messages, "connecting"))
                .setStalled(say(messages, "stalled"))
                .setProcessing(say(messages, "processing"))
                .setHeld(say(messages, "held"));
        var remaining = new UploadI18N.Uploading.RemainingTime()
                .setPrefix(say(messages, "remaining") + " ")
                .setUnknown(say(messages, "remainingUnknown"));
        var error = new UploadI18N.Uploading.Error()
                .setServerUnavailable(say(messages, "failed"))
                .setUnexpectedServerError(say(messages, "failed"))
                .setForbidden(say(messages, "failed"));
        return new UploadI18N()
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(status)
                        .setRemainingTime(remaining)
                        .setError(error))
                .setError(new UploadI18N.Error().setFileIsTooBig(tooLarge).setIncorrectFileType(wrongKind))
                .setFile(new UploadI18N.File()
                        .setRetry(say(messages, "retry"))
                        .setStart(say(messages, "start"))
                        .setRemove(say(messages, "remove")));
    }

    private static String say(Messages messages, String key) {
        return messages.say("design.UploadMessages." + key);
    }
}
