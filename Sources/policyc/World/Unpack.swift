import Glibc

extension SystemWorld {
    /// Runs `gzip -dc` or `zstd -dc` with the file as its input and `output` as its output.
    func unpack(_ path: String, tool: UnpackingTool, into output: FileDescriptor) throws(WorldError) {
        let input = try FileDescriptor(opening: path, flags: O_RDONLY)
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_adddup2(&actions, input.raw, STDIN_FILENO)
        unsafe posix_spawn_file_actions_adddup2(&actions, output.raw, STDOUT_FILENO)

        var process: pid_t = 0
        let code = unsafe spawn(&process, [tool.rawValue, "-dc"], &actions)
        if code == ENOENT { throw WorldError(path: path, reason: .toolMissing) }
        guard code == 0 else { throw WorldError(path: path, errno: code) }
        var status: Int32 = 0
        while unsafe waitpid(process, &status, 0) < 0 {
            guard errno == EINTR else { throw WorldError(path: path, errno: errno) }
        }
        guard status == 0 else {
            throw WorldError(path: path, reason: .other("\(tool.rawValue) -dc: \((status >> 8) & 0xFF)"))
        }
    }

    private func spawn(
        _ process: inout pid_t, _ arguments: [String], _ actions: inout posix_spawn_file_actions_t
    ) -> Int32 {
        var pointers = unsafe arguments.map { unsafe strdup($0) }
        defer { for index in unsafe pointers.indices { unsafe free(pointers[index]) } }
        guard let program = unsafe pointers.first.flatMap({ unsafe $0 }) else { return ENOENT }
        unsafe pointers.append(nil)
        return unsafe posix_spawnp(&process, program, &actions, nil, pointers, environ)
    }
}
