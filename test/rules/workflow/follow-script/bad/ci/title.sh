eval "echo $1"
