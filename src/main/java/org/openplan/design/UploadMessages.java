package org.openplan.design;

import com.vaadin.flow.component.upload.UploadI18N;
import org.openplan.language.Messages;

/// The messages of a file field during an upload.
public final class UploadMessages {

    private UploadMessages() {}

    public static UploadI18N of(Messages words, String tooLarge, String wrongKind) {
        var status = new UploadI18N.Uploading.Status()
                .setConnecting(say(words, "connecting"))
                .setStalled(say(words, "stalled"))
                .setProcessing(say(words, "processing"))
                .setHeld(say(words, "held"));
        var remaining = new UploadI18N.Uploading.RemainingTime()
                .setPrefix(say(words, "remaining") + " ")
                .setUnknown(say(words, "remainingUnknown"));
        var error = new UploadI18N.Uploading.Error()
                .setServerUnavailable(say(words, "failed"))
                .setUnexpectedServerError(say(words, "failed"))
                .setForbidden(say(words, "failed"));
        return new UploadI18N()
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(status)
                        .setRemainingTime(remaining)
                        .setError(error))
                .setError(new UploadI18N.Error().setFileIsTooBig(tooLarge).setIncorrectFileType(wrongKind))
                .setFile(new UploadI18N.File()
                        .setRetry(say(words, "retry"))
                        .setStart(say(words, "start"))
                        .setRemove(say(words, "remove")));
    }

    private static String say(Messages words, String key) {
        return words.say("design.UploadMessages." + key);
    }
}
