import process from "node:process";

/** The shells that there is a script for. */
export const SHELLS = ["bash", "zsh", "fish"] as const;

export type Shell = (typeof SHELLS)[number];

/**
 * What a shell runs to have the command `demo`, and to ask it what could come next.
 *
 * Those of the library ask a package of bash that not every machine has, evaluate what was typed, and know no values with
 * spaces in them.
 */
const SCRIPTS: Readonly<Record<Shell, (program: string) => string>> = {
  bash: (program) => `demo() { ${program} "$@"; }
_demo() {
  local word words=() last
  # For bash --output=json is three words.
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD}"; do [ "$word" = "=" ] || words+=("$word"); done
  last=\${COMP_WORDS[COMP_CWORD]}
  [ "$last" = "=" ] && words+=("")
  COMPREPLY=()
  while IFS=$'\\t' read -r word _; do COMPREPLY+=("$word"); done < <(demo complete bash -- "\${words[@]}" 2>/dev/null | sed '$d')
  [[ \${words[\${#words[@]}-2]} = @(-f|--file|--config) ]] && compopt -o default
}
complete -F _demo demo
`,
  zsh: (program) => `demo() { ${program} "$@"; }
_demo() {
  [[ $words[CURRENT-1] = (-f|--file|--config) ]] && { _files; return }
  local -a found
  found=(\${(f)"$(demo complete zsh -- "\${(@)words[2,CURRENT]}" 2>/dev/null | sed '$d')"})
  # After --output= the values only.
  compset -P '--*='
  # A name, a colon, a description.
  found=("\${(@)found//\\\\/\\\\\\\\}")
  found=("\${(@)\${(@)found//:/\\\\:}/$'\\t'/:}")
  _describe demo found
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit -i; }
compdef _demo demo
`,
  fish: (program) => `function demo; ${program} $argv; end
complete -c demo -f -a "(demo complete fish -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null | string match -rv '^:\\d+\\$')"
complete -c demo -s f -l file -l config -r -F
`,
};

/** Prints the script that a shell sources: it gives the shell the command `demo`, and completes it. */
export function completion(shell: Shell): void {
  // On Deno it would ask for a permission at each Tab.
  const flags = "Deno" in globalThis ? ["run", "--allow-env", "--allow-read", "--allow-net"] : [];
  const program = [process.execPath, ...flags, ...process.argv.slice(1, 2)].map(quoted).join(" ");
  process.stdout.write(SCRIPTS[shell](program));
}

/** In a way that each of the three shells reads back. */
function quoted(path: string): string {
  return `'${path.replaceAll("'", "'\\''")}'`;
}
