
# What the functions above leave out: names of files, completed by bash itself with their blanks and signs, and
# --as=tei, which bash hands over as three words.
function _chancery() {
  local here=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
  if [[ ${here} == "=" ]]; then
    here=""
    COMP_WORDS=("${COMP_WORDS[@]:0:COMP_CWORD}" "")
  elif [[ ${before} == "=" ]] && (( COMP_CWORD > 2 )); then
    before=${COMP_WORDS[COMP_CWORD-2]}
    COMP_WORDS=("${COMP_WORDS[@]:0:COMP_CWORD-1}" "${here}")
    COMP_CWORD=$((COMP_CWORD-1))
  fi
  case " ${_chancery_options_of_files} " in
    *" ${before} "*) _chancery_files; return ;;
  esac
  COMPREPLY=()
  _complete_chancery
  [[ ${#COMPREPLY[@]} -gt 0 || ${here} == -* ]] && return
  case " ${_chancery_options_of_words} " in
    *" ${before} "*) return ;;
  esac
  local command=${COMP_WORDS[1]}
  [[ ${command} == people ]] && command=people:${COMP_WORDS[2]}
  case " ${_chancery_commands_of_files} " in
    *" ${command} "*) _chancery_files ;;
  esac
}

function _chancery_files() {
  COMPREPLY=()
  type compopt &>/dev/null && compopt -o default
}

complete -F _chancery chancery
