;;; Emacs without a screen opens a file with eglot, waits for the finding, applies the fix whose title
;;; is wanted, and writes the finding and the buffer as JSON. -*- lexical-binding: t -*-
(require 'package)
(package-activate-all)
(require 'eglot)
(require 'json)

(setq enable-local-variables :all
      enable-local-eval nil
      eglot-connect-timeout 60
      eglot-sync-connect 60
      eglot-confirm-server-initiated-edits nil
      eglot-confirm-server-edits nil
      make-backup-files nil)

(defun rsp-finding ()
  (flymake-start)
  (accept-process-output nil 0.2)
  (seq-find (lambda (one) (string-match-p "RSP[0-9]" (flymake-diagnostic-text one)))
            (flymake-diagnostics)))

(defun rsp-wait (predicate)
  (let ((end (+ (float-time) 60)) (result nil))
    (while (and (not (setq result (funcall predicate))) (< (float-time) end)))
    result))

(let ((wanted (getenv "RSP_TITLE")) (answer (getenv "RSP_ANSWER")) (said nil))
  (with-current-buffer (find-file-noselect (getenv "RSP_FILE"))
    (call-interactively #'eglot)
    (let ((found (rsp-wait #'rsp-finding)))
      (when found
        (let* ((begin (flymake-diagnostic-beg found))
               (before (buffer-chars-modified-tick)))
          (push (cons 'line (1- (line-number-at-pos begin))) said)
          (push (cons 'message (flymake-diagnostic-text found)) said)
          (goto-char begin)
          (push (cons 'column (current-column)) said)
          (cl-letf ((last-nonmenu-event t)
                    ((symbol-function 'completing-read)
                     (lambda (_prompt titles &rest _)
                       (seq-find (lambda (one) (string-search wanted one))
                                 (mapcar (lambda (one) (if (consp one) (car one) one)) titles)))))
            (eglot-code-actions begin (flymake-diagnostic-end found) nil t))
          (rsp-wait (lambda ()
                      (accept-process-output nil 0.1)
                      (/= before (buffer-chars-modified-tick))))
          ;; An Emacs without a screen is never idle, and eglot sends changes when it is.
          (eglot--signal-textDocument/didChange)
          (push (cons 'gone (if (rsp-wait (lambda () (not (rsp-finding)))) t json-false)) said)
          (push (cons 'buffer (buffer-substring-no-properties (point-min) (point-max))) said))))
    (set-buffer-modified-p nil)
    (ignore-errors (eglot-shutdown (eglot-current-server))))
  (with-temp-file answer (insert (json-encode said))))
(kill-emacs 0)
