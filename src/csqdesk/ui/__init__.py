"""Shows sheets, collects entries."""

from csqdesk.ui.lasting import keep_true

keep_true()
