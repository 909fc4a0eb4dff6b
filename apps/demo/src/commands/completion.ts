import process from "node:process";
import tab from "@bomb.sh/tab/commander";
import type { Command } from "commander";

/** The shells that there is a script for. */
export const SHELLS = ["bash", "zsh", "fish"] as const;

export type Shell = (typeof SHELLS)[number];

/**
 * What a shell runs to have the command `demo`, and to ask it what could come next.
 *
 * Those of the library ask a package of bash that not every machine has, and evaluate what was typed.
 */
const SCRIPTS: Readonly<Record<Shell, (program: string) => string>> = {
  bash: (program) => `demo() { ${program} "$@"; }
_demo() {
  local word words=() IFS=$'\\n' last=\${COMP_WORDS[COMP_CWORD]}
  # For bash --output=json is three words.
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD}"; do [ "$word" = "=" ] || words+=("$word"); done
  [ "$last" = "=" ] && words+=("")
  COMPREPLY=($(compgen -W "$(demo complete -- "\${words[@]}" 2>/dev/null | sed '$d' | cut -f 1)" -- "\${last#=}"))
}
complete -o default -F _demo demo
`,
  zsh: (program) => `demo() { ${program} "$@"; }
_demo() {
  local -a found
  found=(\${(f)"$(demo complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null | sed '$d')"})
  # After --output= the values only.
  compset -P '--*='
  # A name, a colon, a description.
  found=("\${(@)\${(@)found//:/\\\\:}/$'\\t'/:}")
  _describe demo found || _files
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit -i; }
compdef _demo demo
`,
  fish: (program) => `function demo; ${program} $argv; end
complete -c demo -f -a "(demo complete -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null | string match -v ':*')"
complete -c demo -s f -l file -r -F
`,
};

/** Prints the script that a shell sources: it gives the shell the command `demo`, and completes it. */
export function completion(shell: Shell): void {
  const program = [process.execPath, ...process.argv.slice(1, 2)].map(quoted).join(" ");
  process.stdout.write(SCRIPTS[shell](program));
}

/** Adds the command that those scripts call, `complete -- <words>`: it prints what could come next. */
export function addComplete(program: Command): void {
  // After a command the options of the whole program can come too.
  for (const command of program.commands) for (const option of program.options) command.addOption(option);
  const scripts = "complete-script";
  // The library's command for its own scripts is none of ours.
  tab(program, { completionCommandName: scripts }).commands.delete(scripts);
}

/** In a way that each of the three shells reads back. */
function quoted(path: string): string {
  return `'${path.replaceAll("'", "'\\''")}'`;
}
