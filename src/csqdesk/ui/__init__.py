"""Shows sheets and collects entries."""

from csqdesk.ui.singletons import keep_singletons

keep_singletons()
