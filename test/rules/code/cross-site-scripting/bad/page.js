const name = new URLSearchParams(location.search).get('name')
document.querySelector('#greeting').innerHTML = `Hello ${name}`
